import tensorflow as tf

x = tf.constant([1., 2.])
tf.kept = tf.Graph().as_default()
tf.kept.__enter__()
x
