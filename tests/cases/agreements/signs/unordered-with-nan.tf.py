import tensorflow as tf

tf.constant([3., 1., float("nan")])
