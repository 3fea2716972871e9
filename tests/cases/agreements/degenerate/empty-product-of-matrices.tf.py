import tensorflow as tf

tf.zeros((2, 0)) @ tf.zeros((0, 3))
