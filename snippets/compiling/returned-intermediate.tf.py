import tensorflow as tf


@tf.function
def f(x):
    half = x / 2
    return half ** 2, half


y, half = f(tf.constant([2., 4.]))
y, half + 1
