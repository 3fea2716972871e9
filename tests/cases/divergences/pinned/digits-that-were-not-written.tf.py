import tensorflow as tf

tf.constant(100.04)
