import tensorflow as tf

x = tf.constant([float("nan"), 1., float("nan")])
tf.unique(x).y
