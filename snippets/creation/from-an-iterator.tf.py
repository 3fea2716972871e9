import tensorflow as tf

tf.constant([k * k for k in range(4)])
