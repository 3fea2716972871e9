import tensorflow as tf

tf.constant(float("nan")) * tf.cast(tf.constant(False), tf.float32)
