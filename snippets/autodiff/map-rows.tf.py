import tensorflow as tf

def f(row):
    return row - tf.reduce_mean(row)

x = tf.constant([[1., 2., 6.], [3., 4., 8.]])
tf.map_fn(f, x)
