import tensorflow as tf

tf.linspace(0., 2., 5)
