import tensorflow as tf

tf.constant([[0.6, 0.8], [0.8, -0.6]])
