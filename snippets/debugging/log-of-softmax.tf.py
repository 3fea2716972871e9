import tensorflow as tf

x = tf.constant([0., 200.])
tf.math.log(tf.nn.softmax(x)), tf.nn.log_softmax(x)
