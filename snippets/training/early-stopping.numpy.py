w, best, waited = 0., float("inf"), 0
for epoch in range(1, 11):
    w -= 0.1 * 2 * (w - 2)
    validation = (w - 1) ** 2
    best, waited = (validation, 0) if validation < best else (best, waited + 1)
    if waited >= 2:
        break
epoch, w
