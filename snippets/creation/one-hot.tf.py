import tensorflow as tf

i = tf.constant([2, 0, 1])
tf.one_hot(i, 4)
