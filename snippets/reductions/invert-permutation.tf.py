import tensorflow as tf

p = tf.constant([2, 0, 3, 1])
tf.math.invert_permutation(p)
