import tensorflow as tf

tf.constant(0)
