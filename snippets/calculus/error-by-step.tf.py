import tensorflow as tf

def f(x):
    return 1 / x

h = 0.5 ** tf.range(1., 24.)
forward = (f(3 + h) - f(3)) / h
central = (f(3 + h) - f(3 - h)) / (2 * h)
h, abs(forward + 1 / 9), abs(central + 1 / 9)
