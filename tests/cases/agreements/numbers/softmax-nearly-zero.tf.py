import tensorflow as tf

tf.nn.softmax(tf.constant([0., -40., -80.]))
