import tensorflow as tf

a = tf.constant([1, 2, 3, 3])
b = tf.constant([3, 1, 4])
tf.sets.size(tf.sets.intersection(a[None], b[None]))[0]
