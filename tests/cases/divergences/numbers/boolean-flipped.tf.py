import tensorflow as tf

tf.constant([True, True])
