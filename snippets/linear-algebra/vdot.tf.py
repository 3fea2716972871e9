import tensorflow as tf

a = tf.constant([1 + 2j, 3 - 1j])
b = tf.constant([2 - 1j, 4j])
tf.reduce_sum(tf.math.conj(a) * b)
