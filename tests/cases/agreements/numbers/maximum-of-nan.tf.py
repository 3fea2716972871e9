import tensorflow as tf

tf.reduce_max(tf.constant([1., float("nan"), 3.]))
