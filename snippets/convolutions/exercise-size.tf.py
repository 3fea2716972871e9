import tensorflow as tf

layers = tf.keras.layers
model = tf.keras.Sequential(
    [layers.Conv2D(2, 5), layers.MaxPooling2D(2), layers.Conv2D(4, 3, padding="same")]
)
tuple(model(tf.ones((1, 28, 28, 1))).shape[1:3])
