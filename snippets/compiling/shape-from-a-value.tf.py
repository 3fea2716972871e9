import tensorflow as tf


@tf.function
def first_numbers(n):
    return tf.cumsum(tf.ones(n))


first_numbers(3)
