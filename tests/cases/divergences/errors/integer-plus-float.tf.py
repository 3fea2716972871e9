import tensorflow as tf

tf.constant([1, 2]) + tf.constant([0.5, 0.5])
