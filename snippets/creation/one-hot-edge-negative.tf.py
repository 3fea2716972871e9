import tensorflow as tf

i = tf.constant([0, -1])
tf.one_hot(i, 4)
