import tensorflow as tf

i = tf.constant([0, 5])
tf.one_hot(i, 4)
