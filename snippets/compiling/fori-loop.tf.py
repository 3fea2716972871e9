import tensorflow as tf


@tf.function
def compound(balance, years):
    for _ in tf.range(years):
        balance = 1.5 * balance + 1
    return balance


compound(tf.constant(2.), tf.constant(3))
