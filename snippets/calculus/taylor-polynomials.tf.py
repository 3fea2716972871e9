import tensorflow as tf

x = tf.linspace(-3., 2., 41)
first = 1 + x
second = first + x**2 / 2
third = second + x**3 / 6
x, tf.exp(x), first, second, third
