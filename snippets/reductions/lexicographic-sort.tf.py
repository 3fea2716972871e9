import tensorflow as tf

first = tf.constant([2, 1, 2, 1])
second = tf.constant([5, 8, 3, 7])
i = tf.argsort(second, stable=True)
tf.gather(i, tf.argsort(tf.gather(first, i), stable=True))
