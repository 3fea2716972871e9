import tensorflow as tf

x = tf.constant(-3.5)
float(x), int(x)
