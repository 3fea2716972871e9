import tensorflow as tf

tf.reverse(tf.reshape(tf.range(6.), (2, 3)), [1])
