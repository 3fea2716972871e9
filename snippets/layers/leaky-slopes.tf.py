import tensorflow as tf

tf.nn.leaky_relu(tf.constant(-2.0))
