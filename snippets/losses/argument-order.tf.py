import tensorflow as tf

prediction, target = tf.constant([0.2, 0.9]), tf.constant([0.0, 1.0])
tf.keras.losses.BinaryCrossentropy()(target, prediction)
