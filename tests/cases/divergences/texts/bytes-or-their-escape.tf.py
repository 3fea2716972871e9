import tensorflow as tf

tf.constant([b'\xff'])
