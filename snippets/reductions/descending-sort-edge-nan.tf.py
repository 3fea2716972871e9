import tensorflow as tf

x = tf.constant([1., float("nan"), 3.])
tf.sort(x, direction="DESCENDING")
