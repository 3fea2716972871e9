import tensorflow as tf

tf.transpose(tf.reshape(tf.range(4.), (1, 2, 2)))
