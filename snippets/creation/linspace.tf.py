import tensorflow as tf

tf.linspace(0.0, 2.0, 5)
