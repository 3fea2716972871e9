import tensorflow as tf


@tf.function
def distinct(x):
    values = tf.sort(tf.unique(x).y)
    return tf.pad(values, [[0, tf.size(x) - tf.size(values)]], constant_values=-1)


distinct(tf.constant([7, 5, 7, 2]))
