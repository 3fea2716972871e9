import tensorflow as tf

runs = []


def square(x):
    runs.append(x)
    return x * x


fast = tf.function(square)
fast(tf.constant([1.0, 2.0]))
fast(tf.constant([3.0, 4.0]))
len(runs)
