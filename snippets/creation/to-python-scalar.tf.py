import tensorflow as tf

x = tf.constant(3.5)
x.numpy().item()
