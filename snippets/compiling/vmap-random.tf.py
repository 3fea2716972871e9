import tensorflow as tf


def noisy(x):
    return x + tf.random.uniform(())


y = tf.vectorized_map(noisy, tf.zeros(3))
tf.reduce_all(y == y[0])
