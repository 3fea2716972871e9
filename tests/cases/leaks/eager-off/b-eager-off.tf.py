import tensorflow as tf

tf.executing_eagerly()
