import tensorflow as tf

tf.constant(1.).dtype.name
