import tensorflow as tf

tf.zeros((2, 0)).shape
