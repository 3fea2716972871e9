w, best, waited = 0., float("inf"), 0
for epoch in range(1, 11):
    w -= 0.1 * 2 * (w - 2)
    validation = (w - 1) ** 2
    if validation < best:
        best, waited, best_w = validation, 0, w
    else:
        waited += 1
    if waited >= 2:
        break
epoch, best_w
