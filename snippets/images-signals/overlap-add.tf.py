import tensorflow as tf

frames = tf.constant([[1.0, 2.0, 3.0, 4.0], [10.0, 20.0, 30.0, 40.0]])
tf.signal.overlap_and_add(frames, 2)
