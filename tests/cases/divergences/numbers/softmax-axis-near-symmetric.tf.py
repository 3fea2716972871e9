import tensorflow as tf

tf.nn.softmax(tf.constant([[1., 2.], [2.001, 1.]]), 1)
