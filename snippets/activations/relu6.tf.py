import tensorflow as tf

x = tf.constant([-1.0, 0.5, 6.0, 7.0, float("nan")])
tf.nn.relu6(x)
