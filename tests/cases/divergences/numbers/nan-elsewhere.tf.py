import tensorflow as tf

tf.cumsum(tf.constant([0., float("nan"), 0.]), exclusive=True)
