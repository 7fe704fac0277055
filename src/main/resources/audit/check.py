#!/usr/bin/env python3
"""Checks an audit pack without the program that wrote it.

    python3 check.py [FOLDER]        the folder of the unpacked files; by default the one this script lies in

It recomputes every seal and the chain of seals, and every figure and verdict from the observations and the plan; each
disagreement is named. Exit code 0: all agree. 1: something does not. It needs Python 3.8 or later and nothing else.
README.md explains the files, the formulae and the sealed form.
"""
import calendar
import csv
import hashlib
import json
import os
import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, namedtuple
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_EVEN, Context, Decimal, getcontext
from fractions import Fraction
from math import ceil, floor

getcontext().prec = 1000  # sums and products are exact; only the two kinds of quotients below are rounded
csv.field_size_limit(2 ** 31 - 1)
ONE_DAY = timedelta(days=1)


# ---------------------------------------------------------------- numbers

def scaled(exact, rounding=round):
    """Rounds to the 16 decimals that are kept; round() of a fraction is half-even."""
    return Decimal(rounding(exact * 10 ** 16)).scaleb(-16)


def kept_decimals(value):
    return value if value.as_tuple().exponent >= -16 else scaled(Fraction(value))


def quotient(part, whole, rounding=round):
    return scaled(Fraction(part) / Fraction(whole), rounding)


def fraction(part, whole):
    """A share within a calculation: 34 digits, half-even."""
    return Context(prec=34, rounding=ROUND_HALF_EVEN).divide(part, whole)


def storable(value):
    return value if value is None or abs(value) < 10 ** 22 else None


End = namedtuple("End", "value included")


class Amount(namedtuple("Amount", "bound value upper")):
    """A number, or what is known of one: = >= > <= < ..(range) ~(about; upper is its highest possible value)."""

    @staticmethod
    def of(bound, value, upper=None):
        return Amount(bound, kept_decimals(value), None if upper is None else kept_decimals(upper))

    @staticmethod
    def span(low, high):
        low, high = kept_decimals(low), kept_decimals(high)
        return Amount("=", low, None) if low == high else Amount("..", low, high)

    @property
    def exact(self):
        return self.bound == "="

    @property
    def point(self):
        return self.bound in "=~"

    def margin(self):
        return Decimal(0) if self.exact else None if self.upper is None else self.upper - self.value

    def low(self):
        if self.bound == "~":
            return None if self.upper is None else End(self.value - self.margin(), True)
        return None if self.bound in ("<=", "<") else End(self.value, self.bound != ">")

    def high(self):
        if self.bound in ("..", "~"):
            return None if self.upper is None else End(self.upper, True)
        return None if self.bound in (">=", ">") else End(self.value, self.bound != "<")

    def negated(self):
        if self.bound == "..":
            return Amount.span(-self.upper, -self.value)
        if self.bound == "~":
            return Amount.of("~", -self.value, None if self.upper is None else -self.value + self.margin())
        return Amount.of({">=": "<=", ">": "<", "<=": ">=", "<": ">"}.get(self.bound, self.bound), -self.value)

    def plus(self, other):
        if self.exact and other.exact:
            return Amount.of("=", self.value + other.value)
        if self.point and other.point:
            total, margins = self.value + other.value, (self.margin(), other.margin())
            return Amount.of("~", total, None if None in margins else total + sum(margins))
        return between(ends_added(self.low(), other.low()), ends_added(self.high(), other.high()))

    def minus(self, other):
        return self.plus(other.negated())

    def times(self, factor):
        if factor < 0:
            return self.negated().times(-factor)
        return Amount.of(self.bound, self.value * factor, None if self.upper is None else self.upper * factor)

    def above_zero(self):
        low = self.low()
        return low is not None and (low.value > 0 if low.included else low.value >= 0)

    def over(self, divisor, scale):
        """The quotient times scale; None where the divisor may be zero or the quotient is not bounded at all."""
        if not divisor.above_zero():
            return self.negated().over(divisor.negated(), scale) if divisor.negated().above_zero() else None
        if self.point and divisor.exact:
            value = quotient(self.value * scale, divisor.value)
            if self.upper is None:
                return Amount(self.bound, value, None)
            return Amount(self.bound, value, max(value, quotient(self.upper * scale, divisor.value, ceil)))
        low, high = lowest_quotient(self, divisor, scale), lowest_quotient(self.negated(), divisor, scale)
        high = high and End(-high.value, high.included)
        if low and high:
            low = low if low.included or low.value else None
            high = high if high.included or high.value else None
        return between(low, high)

    def magnitude(self):
        return max(abs(self.value), abs(self.upper if self.upper is not None else self.value))

    def distance(self, other):
        def above(one, two):
            return one.low().value - two.high().value if one.low() and two.high() else Decimal(0)
        return max(above(self, other), above(other, self), Decimal(0))


def ends_added(one, other):
    return one and other and End(one.value + other.value, one.included and other.included)


def between(low, high):
    if low and high:
        return Amount.span(low.value, high.value)
    if low:
        return Amount.of(">=" if low.included else ">", low.value)
    return Amount.of("<=" if high.included else "<", high.value) if high else None


def lowest_quotient(dividend, divisor, scale):
    end = dividend.low()
    if end is None or end.value == 0:
        return end
    below = divisor.high() if end.value > 0 else divisor.low()
    if below is None:
        return End(Decimal(0), False) if end.value > 0 else None
    if below.value <= 0:
        return None
    return End(quotient(end.value * scale, below.value, floor), end.included and below.included)


# ---------------------------------------------------------------- days

class Period(namedtuple("Period", "end start")):
    """Days from start to end, both included; ordered by the end, then by the start."""

    @property
    def days(self):
        return (self.end - self.start).days + 1

    @property
    def eve(self):
        return self.start - ONE_DAY

    def covers(self, other):
        return self.start <= other.start and other.end <= self.end

    def within(self, first, last):
        start, end = max(self.start, first or self.start), min(self.end, last or self.end)
        return Period(end, start) if start <= end else None

    def without(self, pieces):
        gaps, following = [], self.start
        for piece in sorted(pieces, key=lambda one: one.start):
            if following < piece.start:
                gaps.append(Period(piece.eve, following))
            following = max(following, piece.end + ONE_DAY)
        return gaps + ([Period(self.end, following)] if following <= self.end else [])

    def cycle(self):
        """Months and days after which it recurs: its length, or a year where it is shorter."""
        months, days = months_between(self.start, self.end + ONE_DAY)
        return (12, 0) if months < 12 else (months, days)


def is_month_end(day):
    return day.day == calendar.monthrange(day.year, day.month)[1]


def month_end(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def moved(day, months, days=0):
    month = day.year * 12 + day.month - 1 + months
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1])) + timedelta(days=days)


def months_between(start, end):
    months = (end.year - start.year) * 12 + end.month - start.month
    months -= 1 if end.day < start.day else 0
    return months, (end - moved(start, months)).days


def moved_within_months(day, months, days=0):
    """A month's last day stays one."""
    same = moved(day, months, days)
    return month_end(same.year, same.month) if is_month_end(day) else same


def duration(text):
    """P1Y6M10D as months and days."""
    found = re.fullmatch(r"P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)D)?", text or "P0D")
    years, months, days = (int(one or 0) for one in found.groups())
    return years * 12 + months, days


def months_of(period):
    month, last = (period.start.year, period.start.month), (period.end.year, period.end.month)
    while month <= last:
        yield month
        month = (month[0] + month[1] // 12, month[1] % 12 + 1)


def whole_month(month):
    return Period(month_end(*month), date(*month, 1))


def missing_months(whole, reported):
    def shared(one, other):
        both = one.within(other.start, other.end)
        return both.days if both else 0
    return frozenset(month for month in months_of(whole)
                     if sum(shared(whole_month(month), one) for one in reported) != shared(whole_month(month), whole))


def tiling(reported, whole, shortest=False):
    """Periods side by side that end with the whole and cover most of it; of equals the fewest (or the most) pieces."""
    def better(first, second):
        return second if first is None or rank(second) > rank(first) else first

    def rank(one):
        return one[2], one[3] if shortest else -one[3]
    ends, tilings, complete = [], [], None
    for period in sorted(reported):
        if not whole.covers(period):
            continue
        place = bisect_left(ends, period.start) - 1
        before = tilings[place] if place >= 0 else (None, None, 0, 0)
        cover = (before, period, before[2] + period.days, before[3] + 1)
        best = better(tilings[-1] if tilings else None, cover)
        if ends and ends[-1] == period.end:
            tilings[-1] = best
        else:
            ends.append(period.end)
            tilings.append(best)
        if period.end == whole.end:
            complete = better(complete, cover)
    periods = []
    while complete and complete[1]:
        periods.insert(0, complete[1])
        complete = complete[0]
    return periods


def shortest_tiling(reported, whole):
    periods = tiling([one for one in reported if one != whole], whole, shortest=True)
    return periods if sum(one.days for one in periods) == whole.days else []


# ---------------------------------------------------------------- areas

Piece = namedtuple("Piece", "area days share")


class Areas:
    """The parts of areas at each time, and what they were before."""

    def __init__(self, areas):
        self.by_code, self.belonged, self.before = {}, defaultdict(list), defaultdict(list)
        for area in areas:
            self.by_code[area["code"]] = area
            for parent in area.get("parents", []):
                if area not in self.belonged[parent["area"]]:
                    self.belonged[parent["area"]].append(area)
            for successor in area.get("became", []):
                self.before[successor["area"]].append((area, number(successor["share"])))

    def existing(self, code, days):
        area = self.by_code.get(code)
        return days if area is None else days.within(day(area.get("validFrom")), day(area.get("validTo")))

    def _members(self, code):
        return (self.by_code.get(code) or {}).get("members")

    def _candidates(self, code):
        members = self._members(code)
        return [area for area in self.belonged[members["of"] if members else code]
                if not members or any(one["flag"] == members["flag"] for one in area.get("flags", []))]

    def parts(self, code):
        return [area["code"] for area in self._candidates(code)]

    def parts_during(self, code, days):
        members, pieces = self._members(code), []
        for area in self._candidates(code):
            spans = []
            for parent in area.get("parents", []):
                span = self.existing(area["code"], days) if parent["area"] == (members["of"] if members else code) else None
                span = span and span.within(day(parent.get("validFrom")), day(parent.get("validTo")))
                if span and members:
                    spans += [one for one in (span.within(day(flag.get("validFrom")), day(flag.get("validTo")))
                                              for flag in area["flags"] if flag["flag"] == members["flag"]) if one]
                elif span:
                    spans.append(span)
            joined = []
            for span in sorted(spans, key=lambda one: one.start):
                if joined and span.start <= joined[-1].end + ONE_DAY:
                    joined[-1] = Period(max(joined[-1].end, span.end), joined[-1].start)
                else:
                    joined.append(span)
            pieces += [Piece(area["code"], span, Decimal(1)) for span in joined]
        return pieces

    def pieces(self, code, days, areas_of):
        """The parts; on the territory of the parts of another day where one is given."""
        of_the_days = self.parts_during(code, days)
        if areas_of is None:
            return of_the_days
        shares = defaultdict(Decimal)
        for part in self.parts_during(code, Period(areas_of, areas_of)):
            territory = self.territory(part.area, days, areas_of)
            if not territory:
                return of_the_days
            for piece in territory:
                shares[piece.area, piece.days] += piece.share
        meant = [Piece(*place, share) for place, share in shares.items()]
        return of_the_days if set(meant) == set(of_the_days) else meant

    def predecessors(self, code):
        found = []
        for area, _ in self.before[code]:
            for one in [area["code"]] + self.predecessors(area["code"]):
                if one not in found:
                    found.append(one)
        return found

    def territory(self, code, days, areas_of):
        """What had the territory of an area during the days; empty where that is not known."""
        area = self.by_code.get(code)
        if area is None:
            return [Piece(code, days, Decimal(1))]
        shares = defaultdict(Decimal)
        existing = self.existing(code, days)
        meant = day(area.get("validFrom")) if areas_of is None and existing is None else areas_of
        if meant is None:
            return [Piece(code, existing, Decimal(1))] if existing else []
        known = self._lay(area, days, meant, Decimal(1), shares)
        return [Piece(*place, share) for place, share in shares.items()] if known else []

    def _lay(self, area, days, areas_of, share, shares):
        code, first = area["code"], day(area.get("validFrom"))
        span = self.existing(code, days)
        if span:
            shares[code, span] += share
        at_its_start = any(day(one.get("validTo")) == first - ONE_DAY for one, _ in self.before[code]) if first else False
        known = not (first and days.start < first) or at_its_start
        for one, part in self.before[code]:
            end = day(one.get("validTo"))
            if end and end < areas_of and days.start <= end:
                known &= self._lay(one, Period(min(end, days.end), days.start), end, share * part, shares)
        return known


# ---------------------------------------------------------------- figures

STATUSES = ["demo", "estimate", "preliminary", "official"]  # the weakest first
Observation = namedtuple("Observation", "provider series area period amount status known_at")


class Undecidable:
    """Figures from which no result follows."""
    inherited = False

    def __init__(self, used):
        self.used = used


class Figure:
    """A value, the last day it speaks of, and the observations behind it."""

    def __init__(self, amount, end, used=(), missing=frozenset(), conflict=False, inherited=False):
        self.amount, self.end, self.used = amount, end, tuple(used)
        self.missing, self.conflict, self.inherited = missing, conflict, inherited

    def but(self, **changes):
        return Figure(**{**vars(self), **changes})

    def joined(self, other, amount, end=None):
        used = self.used + other.used
        return Undecidable(used) if amount is None else Figure(
            amount, end or self.end, used, self.missing | other.missing,
            self.conflict or other.conflict, self.inherited or other.inherited)

    def plus(self, other):
        return self.joined(other, self.amount.plus(other.amount), max(self.end, other.end))

    def over(self, other, scale):
        return self.joined(other, self.amount.over(other.amount, scale))


def then(reading, calculation):
    """Continues with a figure; a missing (None) or undecidable reading stays what it is."""
    return calculation(reading) if isinstance(reading, Figure) else reading


def added(readings):
    total = None
    for place, one in enumerate(readings):
        total = one if place == 0 else then(total, lambda left: then(one, left.plus))
    return total


def status_of(reading):
    found = [STATUSES.index(one.status) for one in reading.used] if reading else []
    return STATUSES[min(found)] if found else None


class Series:
    """The readings of one series in one area, of every provider: own, or summed over parts and predecessors."""

    def __init__(self, known, code, area, until, by_day, areas_of, selected):
        self.known, self.code, self.until, self.by_day = known, code, until, by_day
        self.areas_of, self.selected, self.traits = areas_of, selected, known.traits[code]
        self.adds_up = self.traits["kind"] != "PUBLISHED_RATE"
        self.sums = self._sums(area)
        self.by_provider = self._with_predecessors(area)
        self.ends = sorted({period.end for periods in self.by_provider.values() for period in periods})

    def _own(self, area):
        providers = defaultdict(dict)
        parts = self.known.areas.parts(area) if self.adds_up else []
        for one in sorted(self.known.figures[self.code, area], key=lambda one: one.period):
            meant = self.areas_of is None or not parts or (
                self.known.areas.parts_during(area, one.period)
                == self.known.areas.pieces(area, one.period, self.areas_of))
            if one.period.end <= self.until and meant and self.selected(one):
                period = Period(one.period.end, one.period.end) if self.by_day else one.period
                providers[one.provider].setdefault(period, Figure(one.amount, one.period.end, [one]))
        return providers

    def _in_its_time(self, area, sums):
        providers = self._own(area)
        for provider, periods in sums.items():
            for period, reading in periods.items():
                providers[provider].setdefault(period, reading)
        return providers

    def _sums(self, area):
        parts = self.known.areas.parts(area) if self.adds_up else []
        addends = list(parts)
        if self.areas_of is not None:
            for part in parts:
                addends += [one for one in self.known.areas.predecessors(part) if one not in addends]
        by_area = {part: self._in_its_time(part, self._sums(part)) for part in addends}
        return self._together(by_area, lambda days: self.known.areas.pieces(area, days, self.areas_of), parts)

    def _with_predecessors(self, area):
        own = self._in_its_time(area, self.sums)
        before = self.known.areas.predecessors(area) if self.adds_up else []
        if not before:
            return own
        by_area = {one: self._in_its_time(one, self._sums(one)) for one in before}
        by_area[area] = own
        return self._together(by_area, lambda days: self.known.areas.territory(area, days, self.areas_of), [area])

    def _together(self, by_area, pieces, whole):
        """Adds up the periods that all pieces report; those that are not among the whole ones count by their share."""
        reported, sums = defaultdict(set), defaultdict(dict)
        for providers in by_area.values():
            for provider, periods in providers.items():
                reported[provider] |= set(periods)
        changes = set()
        for year in {y for all_ in reported.values() for one in all_ for y in range(one.start.year, one.end.year + 1)}:
            days = Period(date(year, 12, 31), date(year, 1, 1))
            changes |= {one for piece in pieces(days) for one in (piece.days.eve, piece.days.end)} - {days.eve, days.end}
        for provider, periods in reported.items():
            for last in sorted(changes):
                periods |= {Period(second.end, first.start) for first in periods if first.end == last
                            for second in periods if second.eve == last and (not self.by_day or first.start == second.end)}
            for period in sorted(periods):
                readings = []
                for piece in pieces(period):
                    one = by_area.get(piece.area, {}).get(provider, {}).get(piece.days)
                    if one is None:
                        readings = []
                        break
                    readings.append(one if piece.area in whole else then(one, lambda figure: figure.but(
                        amount=figure.amount.times(piece.share), inherited=True)))
                if readings:
                    sums[provider][period] = added(readings)
        return sums

    def _contradicts(self, one, other):
        if not (isinstance(one, Figure) and isinstance(other, Figure)) or one.missing or other.missing:
            return False
        if (status_of(one) == "demo") != (status_of(other) == "demo"):
            return False
        larger = max(one.amount.magnitude(), other.amount.magnitude())
        return one.amount.distance(other.amount) > larger * number(self.traits["tolerance"])

    def _against(self, own, other):
        return own.but(conflict=True) if self._contradicts(own, other) else own

    def at(self, read):
        """The reading of the provider that counts; the others may contradict it."""
        readings = {}
        for provider, periods in self.by_provider.items():
            one = read(periods)
            if one is not None:
                readings[provider] = one if one.inherited else self._against(one, read(self.sums.get(provider, {})))
        if not readings:
            return None
        precedence = self.traits.get("precedence", [])

        def rank(entry):
            (job, _), reading = entry
            return (len(reading.missing) if isinstance(reading, Figure) else 0,
                    -STATUSES.index(status_of(reading) or "demo"),
                    precedence.index(job) if job in precedence else len(precedence),
                    -max((one.known_at for one in reading.used), default=0),
                    entry[0])
        ranked = sorted(readings.items(), key=rank)
        chosen = ranked[0][1]
        return then(chosen, lambda figure: figure.but(
            conflict=figure.conflict or any(self._contradicts(figure, one) for _, one in ranked[1:])))

    def of_period(self, period, figures):
        """A figure, compared with the sum of the same provider's shorter periods."""
        pieces = shortest_tiling(figures, period)
        return self._against(figures[period], added([figures[one] for one in pieces])) if pieces else figures[period]


# ---------------------------------------------------------------- measures

class Scope:
    """What a measure is read from: a target, the days up to today, and the providers that count."""

    def __init__(self, known, target, today, areas_of, selected=None):
        self.known, self.target, self.today = known, target, today
        self.areas_of, self.selected = areas_of, selected

    def series(self, code, by_day):
        key = code, self.target.area, self.today, by_day, self.areas_of
        if self.selected is not None:
            return Series(self.known, *key, self.selected)
        if key not in self.known.series:
            self.known.series[key] = Series(self.known, *key, lambda one: True)
        return self.known.series[key]

    def on_areas_of_today(self):
        return Scope(self.known, self.target, self.today, self.areas_of or self.today, self.selected)

    def of_providers(self, used, same):
        providers, before = {(one.series, one.provider) for one in used}, self.selected
        return Scope(self.known, self.target, self.today, self.areas_of, lambda one: (
            before is None or before(one)) and ((one.series, one.provider) in providers) == same)

    def history(self, measure):
        return HISTORIES[measure["kind"]](measure, self)


def series_of(measure):
    if "code" in measure:
        return [measure["code"]]
    return [code for part in ("numerator", "denominator", "of") if part in measure for code in series_of(measure[part])]


def rests_on_a_flow(measure):
    return "Flow" in {measure["kind"]} | {measure[part]["kind"] for part in ("numerator", "denominator") if part in measure}


class History:
    """The readings of a measure by the last day that they speak of."""

    def __init__(self, measure, scope):
        self.measure, self.scope, self.plan = measure, scope, scope.target.period

    def standing(self, last):
        return self.at(last)

    def without(self, months, last):
        return self.standing(last)

    def latest(self):
        return next((one for one in map(self.at, reversed(self.days())) if one is not None), None)

    def breaks(self, earlier, later):
        return any(earlier < one <= later for code in series_of(self.measure)
                   for one in map(day, self.scope.known.traits[code].get("methodBreaks", [])))


class Flow(History):
    def __init__(self, measure, scope):
        super().__init__(measure, scope)
        self.series = scope.series(measure["code"], False)

    def days(self):
        return [one for one in self.series.ends if one >= self.plan.start]

    def _since(self, last):
        months, days = self.plan.cycle()
        start = self.plan.start
        while start > last:
            start = moved(start, -months, -days)
        return start

    def _sum(self, figures, cover):
        return added([self.series.of_period(period, figures) for period in cover])

    def at(self, last):
        whole = Period(last, self._since(last))

        def read(figures):
            cover = tiling(figures, whole)
            return then(self._sum(figures, cover), lambda one: one.but(missing=missing_months(whole, cover)))
        return self.series.at(read)

    def without(self, months, last):
        pieces = Period(last, self._since(last)).without(map(whole_month, months))

        def read(figures):
            cover = [period for piece in pieces for period in tiling(figures, piece)]
            whole = sum(one.days for one in cover) == sum(one.days for one in pieces)
            return self._sum(figures, cover) if whole else None
        return self.series.at(read)


class Level(History):
    def __init__(self, measure, scope):
        super().__init__(measure, scope)
        self.series = scope.series(measure["code"], True)
        self.carried = duration(measure["carried"]) if "carried" in measure else None

    def _carried(self, last):
        return moved(last, -self.carried[0], -self.carried[1])

    def days(self):
        oldest = self.plan.start if self.carried is None else min(self.plan.start, self._carried(self.scope.today))
        return [one for one in self.series.ends if one >= oldest]

    def at(self, last):
        return self.series.at(lambda figures: figures.get(Period(last, last)))

    def standing(self, last):
        if self.carried is None:
            return self.at(last)
        place = bisect_right(self.series.ends, last) - 1
        found = self.series.ends[place] if place >= 0 else None
        return None if found is None or found < self._carried(last) else self.at(found)


class Ratio(History):
    def __init__(self, measure, scope):
        super().__init__(measure, scope)
        self.above, self.below = scope.history(measure["numerator"]), scope.history(measure["denominator"])
        self.scale = number(measure["scale"])

    def days(self):
        return self.above.days()

    def at(self, last):
        return then(self.above.at(last), lambda one: then(
            self.below.standing(last), lambda other: one.over(other, self.scale)))

    def without(self, months, last):
        return then(self.above.without(months, last), lambda one: then(
            self.below.without(months, last), lambda other: one.over(other, self.scale)))


class Change(History):
    def __init__(self, measure, scope):
        super().__init__(measure, scope)
        self.of = scope.on_areas_of_today().history(measure["of"])

    def days(self):
        return self.of.days()

    def at(self, last):
        return then(self.of.at(last), lambda now: self._since(now, last))

    def _since(self, now, last):
        target = self.scope.target
        if target.baseline and self.breaks(target.baseline, last):
            return Undecidable(now.used)
        if target.baseline_value is not None:
            base = Figure(Amount.of("=", target.baseline_value), last)
        else:
            base = self.of.at(target.baseline) if target.baseline else None
        if base is None:
            return Undecidable(now.used)
        difference = then(base, lambda one: now.joined(one, now.amount.minus(one.amount)))
        falls = self.measure["movement"] == "FALL"
        return then(difference, lambda one: one.but(amount=one.amount.negated()) if falls else one)


class Growth(History):
    def __init__(self, measure, scope):
        super().__init__(measure, scope)
        self.inner = scope.on_areas_of_today()
        self.of = self.inner.history(measure["of"])
        self.against = day(measure.get("against"))
        self.of_a_flow = rests_on_a_flow(measure["of"])
        self.years = 1 if self.against is None else self.plan.end.year - self.against.year

    def days(self):
        return self.of.days()

    def _before(self, last):
        return self.against if self.against and not self.of_a_flow else moved_within_months(last, -12 * self.years)

    def latest(self):
        for last in reversed(self.days()):
            reading = self.at(last)
            if isinstance(reading, Figure) or isinstance(reading, Undecidable) and is_month_end(last):
                return reading
        return self.at(self.days()[-1]) if self.days() else None

    def at(self, last):
        return then(self.of.at(last), lambda now: self._since(now, last))

    def _since(self, now, last):
        first = moved(self.plan.start, -12 * self.years) if self.of_a_flow else self._before(last)
        if self.breaks(first, last):
            return Undecidable(now.used)
        own = self._with_base(now, last)
        if own is not None:
            return own
        others = self.inner.of_providers(now.used, False).history(self.measure).at(last)
        return others.but(conflict=others.conflict or now.conflict) if isinstance(others, Figure) else Undecidable(now.used)

    def _with_base(self, now, last):
        own = self.inner.of_providers(now.used, True).history(self.measure["of"])

        def with_base(base):
            lacking = now.missing | {(year + self.years, month) for year, month in base.missing}
            if not lacking:
                return self._grown(now, base)
            before = {(year - self.years, month) for year, month in lacking}
            both = then(own.without(lacking, last), lambda rest: then(
                own.without(before, self._before(last)), lambda earlier: self._grown(rest, earlier)))
            return then(both, lambda one: one.but(missing=frozenset(lacking), conflict=one.conflict or now.conflict))
        return then(own.at(self._before(last)), with_base)

    @staticmethod
    def _grown(now, base):
        share = now.amount.over(base.amount, Decimal(100)) if base.amount.above_zero() else None
        return now.joined(base, share and share.minus(Amount.of("=", Decimal(100))))


HISTORIES = {"Flow": Flow, "Level": Level, "Ratio": Ratio, "Change": Change, "Growth": Growth}


# ---------------------------------------------------------------- targets and paths

class Target:
    def __init__(self, written):
        self.area, goal = written["area"], written.get("goal")
        self.period = Period(day(written["period"]["end"]), day(written["period"]["start"]))
        self.goal = Goal(goal) if goal else None
        self.baseline, self.areas_of = day(written.get("baseline")), day(written.get("areasOf"))
        self.baseline_value = number(written.get("baselineValue"))
        self.milestones = [(day(one["by"]), number(one["value"])) for one in written.get("milestones", [])]


class Goal:
    VERDICTS = {  # of a value below the target, on it, and above it
        "AT_LEAST": ("not_reached", "reached", "exceeded"),
        "MORE_THAN": ("not_reached", "not_reached", "exceeded"),
        "AT_MOST": ("exceeded", "reached", "not_reached"),
        "LESS_THAN": ("exceeded", "not_reached", "not_reached"),
        "BETWEEN": ("not_reached", "reached", "not_reached"),
        "BETWEEN_OR_MORE": ("not_reached", "reached", "exceeded"),
        "BETWEEN_OR_LESS": ("exceeded", "reached", "not_reached")}

    def __init__(self, written):
        self.comparator = written["comparator"]
        self.value, self.upper = kept_decimals(number(written["value"])), number(written.get("upper"))
        self.upper = self.upper if self.upper is None else kept_decimals(self.upper)
        self.highest = self.value if self.upper is None else self.upper
        self.verdicts = self.VERDICTS[self.comparator]
        self.more = self.verdicts[2] == "exceeded"
        self.aim = self.value if self.more else self.highest

    def better(self, one, other):
        return self.comparator != "BETWEEN" and (one > other if self.more else one < other)

    def nearest(self, actual):
        return min(max(actual, self.value), self.highest)

    def gap(self, actual):
        above = actual - self.nearest(actual)
        return kept_decimals(-abs(above) if self.comparator == "BETWEEN" else above if self.more else -above)

    def verdict(self, amount):
        """None where the possible values of the amount do not decide."""
        def side(value):
            return 0 if value < self.value else 2 if value > self.highest else 1
        low, high = amount.low(), amount.high()
        first = 0 if low is None else 2 if not low.included and low.value >= self.highest else side(low.value)
        last = 2 if high is None else 0 if not high.included and high.value <= self.value else side(high.value)
        possible = set(self.verdicts[first:last + 1])
        return possible.pop() if len(possible) == 1 else None if "not_reached" in possible else "reached"


class Curve:
    """Values at the end of days, straight between its points."""

    def __init__(self, points):
        self.days = sorted(points)
        self.points = points

    def at(self, last):
        place = bisect_left(self.days, last)
        if place == len(self.days) or place == 0 and self.days[0] != last:
            return None
        if self.days[place] == last:
            return self.points[last]
        first, next_ = self.days[place - 1], self.days[place]
        rise = self.points[next_] - self.points[first]
        return self.points[first] + fraction(rise * (last - first).days, Decimal((next_ - first).days))

    def over(self, pieces):
        return sum((self.at(one.end) - self.at(one.eve) for one in pieces), Decimal(0))

    def times(self, factor):
        return Curve({one: value * factor for one, value in self.points.items()})


def straight(period, start, end):
    return Curve({period.eve: start, period.end: end})


def past_shares(figures, plan):
    """The shares that the same provider had reached by each day in up to five complete past years."""
    curves = []
    for back in range(1, 6):
        months, days = (part * back for part in plan.cycle())
        past = Period(moved(plan.end + ONE_DAY, -months, -days) - ONE_DAY, moved(plan.start, -months, -days))
        sums = {past.eve: Decimal(0)}
        for period, one in sorted(figures.items(), key=lambda entry: entry[0]):
            if past.covers(period) and period.eve in sums and isinstance(one, Figure) and one.amount.exact:
                sums.setdefault(period.end, sums[period.eve] + one.amount.value)
        steps = sorted(sums)
        soon = all((later - one).days <= 92 for one, later in zip(steps, steps[1:]))
        if past.end in sums and sums[past.end] > 0 and soon:
            curves.append(Curve({moved_within_months(one, months, days): fraction(value, sums[past.end])
                                 for one, value in sums.items()}))
    return curves


def mean(curves):
    points = {}
    for one in {one for curve in curves for one in curve.days}:
        values = [value for value in (curve.at(one) for curve in curves) if value is not None]
        points[one] = fraction(sum(values, Decimal(0)), Decimal(len(curves)))
    return Curve(points)


class Assessment:
    """The distance of one indicator in one area from its target, on a business date."""

    def __init__(self, known, indicator, target, business_date, cut_off_day, pace_limits):
        self.measure, self.target, self.goal = indicator["measure"], target, target.goal
        self.kind, self.arrives = self.measure["kind"], duration(indicator.get("arrives"))
        self.arrives_later = self.arrives != (0, 0)
        self.business_date, self.cut_off_day, self.limits = business_date, cut_off_day, pace_limits
        self.actual = self.gap = self.progress = self.expected = self.pace = self.forecast = None
        self.forecast_low = self.forecast_high = None
        self.period_end = self.data_status = None
        self.status = "not_due"
        if business_date >= target.period.start:
            scope = Scope(known, target, min(business_date, target.period.end), target.areas_of)
            self._assess(scope.history(self.measure).latest(), scope)

    def _assess(self, reading, scope):
        if isinstance(reading, Figure) and any(
                one is not None and abs(one) >= 10 ** 22 for one in (reading.amount.value, reading.amount.upper)):
            reading = Undecidable(reading.used)
        self.data_status = status_of(reading)
        if reading is None:
            self.status = self._absent()
        elif isinstance(reading, Undecidable):
            self.status = "not_assessable"
        else:
            self.actual, self.period_end = reading.amount, reading.end
            in_period = "in_period"
            if reading.amount.exact:
                in_period = self._outlook(reading, scope)
                if self.goal:
                    self.gap = storable(self.goal.gap(reading.amount.value))
                    self.progress = storable(self._progress(reading.amount.value))
            self.status = self._judged(reading, in_period)
        self.expected, self.pace, self.forecast = map(storable, (self.expected, self.pace, self.forecast))
        ends = storable(self.forecast_low), storable(self.forecast_high)
        self.forecast_low, self.forecast_high = (None, None) if None in ends else ends

    def _by_months(self):
        return self.kind == "Flow" or self.kind == "Growth" and self.measure["of"]["kind"] == "Flow"

    def _absent(self):
        last = self.target.period.end
        if self._by_months() and not self.arrives_later:
            last = month_end(self.target.period.start.year, self.target.period.start.month)
        if self.cut_off_day >= moved(last, *self.arrives) and self.business_date >= last:
            return "no_data"
        return "not_due" if self._by_months() or self.arrives_later else "no_data"

    def _judged(self, figure, in_period):
        if self.goal is None:
            return "not_assessable"
        if figure.conflict:
            return "conflict"
        last = self.business_date >= self.target.period.end <= figure.end
        verdict = self.goal.verdict(figure.amount)
        settled = (self.kind == "Flow" and self.goal.more and self.goal.aim > 0 and verdict != "not_reached"
                   and all(one.amount.value >= 0 for one in figure.used))
        if verdict and (last and not figure.missing or settled):
            return verdict
        return "not_assessable" if last else in_period

    def _is_state(self):
        return self.kind in ("Level", "Ratio", "Growth")

    def _progress(self, actual):
        def share(part, whole):
            return Decimal(1) if part == whole else quotient(part, whole)
        goal = self.goal
        if goal.comparator == "BETWEEN":
            return None
        start, nearest = self.target.baseline_value if self._is_state() else None, goal.nearest(actual)
        if start is not None:
            return share(actual - start, nearest - start) if goal.better(goal.aim, start) else None
        return share(actual, nearest) if goal.aim > 0 and actual >= 0 else None

    def _outlook(self, figure, scope):
        """Sets the path, the pace and the forecast; returns the status of a target that is still open."""
        plan, actual, shares, unreported = self.target.period, figure.amount.value, [], []
        if self.kind == "Flow":
            series = scope.series(self.measure["code"], False)
            shares = past_shares(series.by_provider.get(figure.used[0].provider, {}), plan)
            reported = plan.without(plan.without([one.period for one in figure.used]))
            unreported = Period(figure.end, plan.start).without(reported)
            share = mean(shares) if len(shares) >= 2 else straight(plan, Decimal(0), Decimal(1))
            part = share.over(reported)
            self.forecast = quotient(actual, part) if part > 0 else None
            spread = sorted(one.over(reported) for one in shares) if len(shares) >= 2 else []
            if part > 0 and spread and spread[0] > 0:
                self.forecast_low, self.forecast_high = quotient(actual, spread[-1]), quotient(actual, spread[0])
        else:
            share = None
            once = self.kind in ("Growth", "Change") and self.arrives_later
            self.forecast = None if once else actual
        path = self._path(share) if self.goal else None
        if path is None:
            return "in_period"
        curve, start = path
        asked = curve.at(figure.end)
        if asked is None:
            return "in_period"
        passed = [Period(min(one.end, figure.end), one.start) for one in unreported if one.start <= figure.end]
        self.expected = kept_decimals(asked - curve.over(passed))
        self.pace = self._pace(actual, self.expected, start)
        if self.pace is not None:
            on_track, at_risk = self.limits
            return ("reversing" if self.pace < 0 else "off_track" if self.pace < at_risk
                    else "at_risk" if self.pace < on_track else "on_track")
        if self.goal.better(self.expected, actual):
            return "off_track" if start is None else "reversing"
        on_the_limit = actual == self.expected == self.goal.aim and self.goal.verdict(figure.amount) == "not_reached"
        return "off_track" if on_the_limit else "on_track"

    def _pace(self, actual, expected, start):
        if start is not None:
            return quotient(actual - start, expected - start) if self.goal.better(expected, start) else None
        if self.goal.more:
            return quotient(actual, expected) if expected > 0 else None
        return quotient(expected, actual) if expected > 0 and actual > 0 else None

    def _path(self, share):
        """The values asked for day by day, and the value that the way is counted from."""
        goal, target = self.goal, self.target
        if goal.comparator == "BETWEEN":
            return None
        if target.milestones:
            start = Decimal(0) if self.kind == "Change" else target.baseline_value if self._is_state() else None
            points = {}
            if start is not None or not self._is_state():
                base, first = start or Decimal(0), target.milestones[0][1]
                points[target.period.eve] = first if goal.better(base, first) else base
            points.update(target.milestones)
            points[target.period.end] = goal.aim
            return Curve(points), start
        if self.kind == "Flow":
            return share.times(goal.aim), None
        if self.kind == "Growth":
            of_the_same_period = "against" not in self.measure or rests_on_a_flow(self.measure["of"])
            return (straight(target.period, goal.aim, goal.aim), None) if of_the_same_period and not self.arrives_later else None
        start = target.baseline_value
        if self.kind == "Change":
            start = None if self.arrives_later else Decimal(0)
        if start is None:
            return None
        return straight(target.period, start if goal.better(goal.aim, start) else goal.aim, goal.aim), start


# ---------------------------------------------------------------- the files

def number(written):
    return None if written is None else written if isinstance(written, Decimal) else Decimal(written)


def day(written):
    return date.fromisoformat(written) if written else None


def micros(written):
    """An instant in UTC as microseconds; whole or with a fraction of up to six digits."""
    whole, _, part = written.rstrip("Z").partition(".")
    whole = whole if whole.count(":") == 2 else whole + ":00"
    seconds = datetime.fromisoformat(whole).replace(tzinfo=timezone.utc).timestamp()
    return int(seconds) * 10 ** 6 + int((part + "000000")[:6])


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


FIELDS = ("business_date item indicator area unit comparator target target_upper bound actual gap progress expected pace"
          " forecast status reason period_end data_status sources definition_version target_version actual_upper"
          " actual_word due_by remarks forecast_low forecast_high plan").split()
FIELDS_OF_FORM = {1: FIELDS[:20], 2: FIELDS[:22], 3: FIELDS[:24], 4: FIELDS[:26], 5: FIELDS[:28], 6: FIELDS}
HEADING = "sequence business_date revision cut_off sealed_at snapshots run".split()
ESCAPES = {"\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\r": "\r"}


def unescaped(line):
    return [None if field == "\\N" else re.sub(r"\\[\\tnr]", lambda found: ESCAPES[found.group()], field)
            for field in line.split("\t")]


class Known:
    """The figures in force at an edition's cut-off, as held when it was sealed."""

    def __init__(self, observations, areas, traits, edition, since):
        self.areas, self.traits, self.series, self.figures = areas, traits, {}, defaultdict(list)
        cut_off, held_by, until = micros(edition["cut_off"]), micros(edition["sealed_at"]), day(edition["business_date"])
        for vintages in observations:
            last = None
            for known_at, appended_at, withdrawn, one in vintages:
                if known_at <= cut_off and appended_at <= held_by:
                    last = None if withdrawn else one
            if last and since <= last.period.end <= until:
                days = areas.existing(last.area, last.period)
                if days:
                    self.figures[last.series, last.area].append(last._replace(period=days))


def observations(folder):
    """The vintages of each figure, in the order they became known."""
    figures = defaultdict(list)
    for row in rows(folder, "observations.csv"):
        provider, known_at = (row["job"], row["origin"]), micros(row["known_at"])
        period = Period(day(row["period_end"]), day(row["period_start"]))
        amount = Amount.of(row["bound"], number(row["amount"]), number(row["amount_upper"] or None))
        one = Observation(provider, row["series"], row["area"], period, amount, row["status"], known_at)
        figures[provider, row["series"], row["area"], period].append(
            (known_at, int(row["vintage"]), micros(row["appended_at"]), row["is_withdrawn"] == "true", one))
    return [[(known, appended, gone, one) for known, _, appended, gone, one in sorted(vintages, key=lambda v: v[:2])]
            for vintages in figures.values()]


class Check:
    """Counts what agrees, and names what does not."""

    def __init__(self):
        self.agreed, self.all, self.failed = Counter(), Counter(), False

    def __call__(self, name, agrees, message):
        self.all[name] += 1
        if agrees:
            self.agreed[name] += 1
        else:
            self.failed = True
            print("DISAGREES  " + name + ": " + message())
        return agrees

    def report(self):
        print()
        for name, count in self.all.items():
            print("%-28s %8d of %d agree" % (name, self.agreed[name], count))


def check_files(folder, check):
    with open(os.path.join(folder, "SHA256SUMS"), encoding="utf-8") as sums:
        for line in sums:
            expected, name = line.rstrip("\n").split("  ", 1)
            try:
                with open(os.path.join(folder, name), "rb") as file:
                    found = hashlib.sha256(file.read()).hexdigest()
            except OSError:
                found = "no file"
            check("files", found == expected, lambda: "%s: SHA256SUMS says %s, it gives %s" % (name, expected, found))


def check_seals(folder, editions, check):
    """The seal of an edition is over its lines and the seal before it; yields the editions whose lines are here."""
    before = None
    for edition in editions:
        name = "edition %s revision %s" % (edition["business_date"], edition["revision"])
        if before is not None:
            check("chain", edition["previous"] == before["seal"] and int(edition["sequence"]) == int(before["sequence"]) + 1,
                  lambda: "%s follows %s, and the one before it has the seal %s" % (
                      name, edition["previous"] or "none", before["seal"]))
        before = edition
        path = os.path.join(folder, "editions", "%s.r%s.txt" % (edition["business_date"], edition["revision"]))
        if edition["in_pack"] != "true":
            continue
        try:
            with open(path, "rb") as file:
                text = file.read()
        except OSError:
            check("seals", False, lambda: name + " has no file " + path)
            continue
        seal = hashlib.sha256(text + edition["previous"].encode()).hexdigest()
        check("seals", seal == edition["seal"],
              lambda: "%s: sealed %s, recomputed %s" % (name, edition["seal"], seal))
        lines = [unescaped(line) for line in text.decode("utf-8").split("\n")[:-1]]
        form = int(edition["form"])
        if form > 1:
            heading = dict(zip(HEADING, lines.pop(0)))
            for field in HEADING:
                check("headings", heading[field] == edition[field], lambda: "%s, %s: sealed %s, editions.csv says %s" % (
                    name, field, heading[field], edition[field]))
        check("rows", len(lines) == int(edition["snapshots"]),
              lambda: "%s: sealed with %s rows, has %d" % (name, edition["snapshots"], len(lines)))
        yield edition, [{**dict.fromkeys(FIELDS), **dict(zip(FIELDS_OF_FORM[form], line))} for line in lines]


NUMBERS = {"target", "target_upper", "actual", "actual_upper", "gap", "progress", "expected", "pace", "forecast",
           "forecast_low", "forecast_high"}


def recomputed(found, indicator):
    goal, actual = found.goal, found.actual
    return {
        "item": indicator["item"], "unit": indicator["unit"],
        "comparator": goal and goal.comparator.lower(), "target": goal and goal.value, "target_upper": goal and goal.upper,
        "bound": actual and actual.bound, "actual": actual and actual.value, "actual_upper": actual and actual.upper,
        "gap": found.gap, "progress": found.progress, "expected": found.expected, "pace": found.pace,
        "forecast": found.forecast, "forecast_low": found.forecast_low,
        "forecast_high": found.forecast_high, "status": found.status,
        "period_end": found.period_end and found.period_end.isoformat(), "data_status": found.data_status}


def shown(value):
    return "none" if value is None else format(value, "f") if isinstance(value, Decimal) else str(value)


class Plan:
    """What the files said of indicators and targets, by version."""

    def __init__(self, folder, check):
        self.indicators, self.targets = {}, {}
        for row in rows(folder, "definitions.csv"):
            digest = hashlib.sha256(row["content"].encode("utf-8")).hexdigest()
            check("definitions", digest == row["sha256"], lambda: "%s %s %s version %s gives %s, not %s" % (
                row["kind"], row["code"], row["area"], row["version"], digest, row["sha256"]))
            content = json.loads(row["content"], parse_float=Decimal, parse_int=Decimal)
            if row["kind"] == "indicator":
                self.indicators[row["code"], int(row["version"])] = content
            else:
                first, last = map(day, row["plan"].split(".."))
                self.targets.setdefault((row["code"], row["area"], int(row["version"])), []).append(
                    (first, last, Target(content["target"])))

    def indicator(self, row):
        return self.indicators[row["indicator"], int(row["definition_version"])]

    def target(self, row):
        """The target of the plan of the date; of an area that exists for a part of it, the target nearest to the date."""
        on = day(row["business_date"])
        found = self.targets[row["indicator"], row["area"], int(row["target_version"])]
        return min(found, key=lambda one: max(one[0] - on, on - one[1], timedelta(0)))[2]

    def since(self, snapshots):
        """The first day that a figure may end on, the same for all rows of a plan in an edition."""
        first = []
        for row in snapshots:
            target, measure = self.target(row), self.indicator(row)["indicator"]["measure"]
            first.append(moved(target.period.start, -12 * 6))
            for one in (target.baseline, day(measure.get("against"))):
                first += [moved(one, -12)] if one else []
        return min(first)


def check_figures(folder, edition, snapshots, plan, inputs, catalog, check):
    versioned = [row for row in snapshots if row["definition_version"] and row["target_version"]]
    check.all["rows without versions"] += len(snapshots) - len(versioned)
    if not versioned:
        return
    for code in dict.fromkeys(row["plan"] for row in versioned):
        check_plan(edition, [row for row in versioned if row["plan"] == code], plan, inputs, catalog, check)


def check_plan(edition, versioned, plan, inputs, catalog, check):
    """The figures of one plan of an edition: each plan has a first day that its figures may end on."""
    figures, areas, traits = inputs
    limits = number(catalog["pace"]["onTrack"]), number(catalog["pace"]["atRisk"])
    try:
        known = Known(figures, areas, traits, edition, plan.since(versioned))
    except KeyError as missing:
        check("verdicts", False, lambda: "edition %s: no definition of %s in definitions.csv" % (
            edition["business_date"], missing))
        return
    for row in versioned:
        name = "edition %s revision %s, indicator %s, area %s" % (
            row["business_date"], edition["revision"], row["indicator"], row["area"])
        try:
            indicator, target = plan.indicator(row), plan.target(row)
            found = Assessment(known, indicator["indicator"], target, day(row["business_date"]),
                               day(edition["cut_off_day"]), limits)
            values = recomputed(found, indicator)
        except KeyError as missing:
            check("status", False, lambda: name + ": can't be recomputed, as the pack has no " + str(missing))
            continue
        fields = FIELDS_OF_FORM[int(edition["form"])]
        for field, value in values.items():
            if field not in fields:
                continue
            sealed = number(row[field]) if field in NUMBERS else row[field]
            check(field, sealed == value,
                  lambda: "%s, %s: sealed %s, recomputed %s" % (name, field, shown(sealed), shown(value)))


def check_restatements(folder, sealed, check):
    """What a restatement says of two editions stands in both of them."""
    for row in rows(folder, "restatements.csv"):
        for side, when, revision in (("old", "earlier_date", "earlier_revision"), ("new", "business_date", "revision")):
            one = sealed.get((row[when], row[revision], row["indicator"], row["area"]))
            if one is None:
                check.all["restatements of other years"] += 1
                continue
            said = number(row[side + "_actual"] or None), row[side + "_status"]
            check("restatements", said == one, lambda: "edition %s revision %s, indicator %s, area %s, %s: sealed %s, said %s" % (
                row[when], row[revision], row["indicator"], row["area"], side, one, said))


def main(folder):
    check = Check()
    check_files(folder, check)
    with open(os.path.join(folder, "catalog.json"), encoding="utf-8") as file:
        catalog = json.load(file, parse_float=Decimal, parse_int=Decimal)
    plan = Plan(folder, check)
    inputs = observations(folder), Areas(catalog["areas"]), {one["code"]: one for one in catalog["series"]}
    sealed, editions = {}, list(rows(folder, "editions.csv"))
    for edition, snapshots in check_seals(folder, editions, check):
        for row in snapshots:
            sealed[row["business_date"], edition["revision"], row["indicator"], row["area"]] = (
                number(row["actual"]), row["status"])
        check_figures(folder, edition, snapshots, plan, inputs, catalog, check)
    check_restatements(folder, sealed, check)
    check.report()
    print("Checked by the seal only: reason, remarks, sources, actual_word, due_by, and rows without versions.")
    print("Everything agrees." if not check.failed else "Something does not agree.")
    return 1 if check.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))))
