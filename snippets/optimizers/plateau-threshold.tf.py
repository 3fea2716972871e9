import tensorflow as tf

model = tf.keras.Sequential()
model.compile(tf.keras.optimizers.SGD(1.0))
schedule = tf.keras.callbacks.ReduceLROnPlateau("loss", factor=0.5, patience=2)
schedule.set_model(model)
schedule.on_train_begin()
for epoch, loss in enumerate([10000.0, 9999.5, 9999.2]):
    schedule.on_epoch_end(epoch, {"loss": loss})
tf.constant(model.optimizer.learning_rate.numpy())
