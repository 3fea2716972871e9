import tensorflow as tf

tf.constant(float("nan"))
