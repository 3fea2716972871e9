import tensorflow as tf

x = tf.constant([1., float("nan"), 3.])
tf.math.top_k(x, k=1).values
