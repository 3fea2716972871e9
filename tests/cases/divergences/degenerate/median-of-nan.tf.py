import tensorflow as tf

tf.constant([1., float("nan"), 3.])
